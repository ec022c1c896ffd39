"""The version of this package. It is written here and nowhere else."""

__version__ = "1.0.0"
