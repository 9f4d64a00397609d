"""How well messages are understood: held-out folds of the written examples, and what they tell.

``held_out`` reads each example by a model that has not seen it, ``figures`` counts, ``labelled`` scores
files of labelled messages, ``texts`` prints, ``charts`` and ``report`` draw the page.
"""
