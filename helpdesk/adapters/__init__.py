"""One file an outside system: databases, carriers, shop systems, Rasa, the shop folders."""
