"""How the open screen looks: what fills its two fields, their previews, and the list to choose from."""
