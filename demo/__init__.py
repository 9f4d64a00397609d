"""A small world to try the product in: demo orders, and a tracking server that speaks 17TRACK's protocol.

The product never imports this package: it meets the demo through an import file and over HTTP, as it
would meet a real shop and the real service.
"""
