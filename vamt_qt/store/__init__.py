"""What is remembered: tables, the ledger, the key vault and the views that read them."""
