"""Understanding shoppers: intent, entities and language of one message.

Nothing here imports the rest of the product, and only the files named ``rasa_*`` (with ``train``,
``parse`` and ``serve``, which start them) know Rasa. The rest is plain language code.
"""
