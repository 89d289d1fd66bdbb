"""Where two linked sentences disagree: one module a sort of fact, each from two fact sheets to points."""
