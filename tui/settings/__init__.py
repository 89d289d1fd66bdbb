"""What the user chose once and for all: options and keys of `config.toml`, and what the app remembers by itself."""
