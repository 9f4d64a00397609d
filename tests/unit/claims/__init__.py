"""Claims: deciding on them, paying them, telling the shopper."""
