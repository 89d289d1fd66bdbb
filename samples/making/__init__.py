"""The files of `samples/formats`, written from one article: a module a format, the same bytes every time."""
