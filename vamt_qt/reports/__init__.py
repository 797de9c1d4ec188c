"""Files that people read: the same numbers as CSV, XLSX, HTML and PDF."""
