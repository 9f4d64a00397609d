"""What the product does: each service joins the pure core to the ports it needs."""
