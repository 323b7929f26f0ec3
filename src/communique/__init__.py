"""Communiqué checks what leaders and ministries say about trade against official statistics."""
