"""Schema changes, one file each; none of them reads `models.tables`, which only knows today's schema."""
