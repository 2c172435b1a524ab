"""The commands of `bosattningsplan-cli`: one function each, from arguments to an answer."""
