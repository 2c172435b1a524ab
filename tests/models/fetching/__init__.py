"""Fetching from statistics services, with answers of the shapes that they document."""
