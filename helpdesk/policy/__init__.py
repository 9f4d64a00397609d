"""Tools for a shop's owner: what a policy leaves open, what a change of it would do, and whether the cases guard every value."""
