"""What is remembered: machines, keys, activations, batches, and the ledger of it all.

Nothing is imported here, so that whoever only reads does not pay for alembic, the keyring or
cryptography.

Opening (`opening`)::

    open_store(data_dir: Path, *, clock, operator: str, host: str, url: str = "") -> Store
        Creates or upgrades the database (after a backup). `url` names a PostgreSQL database
        instead of the file `vamt.db`; vault, lock and anchor stay in `data_dir`.
    open_views(data_dir: Path, *, url: str = "") -> Views
        For whoever only reads, in any process: never creates, never upgrades, no alembic.

Writing (`unit`)::

    Store: writing(run=None, reason="") -> context of UnitOfWork, views, store_id,
           unlock(passphrase: Secret | None = None), is_unlocked, keychain, close()
    UnitOfWork: record(fact, *, machine, activation, batch, key) -> LedgerEntry, and the rest

A unit is one transaction: all of it or nothing. These methods write their own ledger entries:
`add_machine` (machine-added, host-key-trusted), `update_machine` (host-key-trusted where the
pinned key is another), `remove_machine`, `add_key`, `remove_key`, `set_count`. All other facts
are the caller's to `record`, those of batches too.

Reading (`views`, `records`): frozen values; each call is a short transaction of its own.

Secrets (`vault`, `keychain`): `store.keychain.reveal_key(id)`, `store.keychain.credential(name)`.

One engine at a time (`lock`)::

    with hold(data_dir, purpose="engine"):
        ...  # ConflictError `in-use`

Checking (`ledger_check`): `check_ledger(store.views, expected=None) -> LedgerReport`.

Codes of StoreError: `absent`, `outdated`, `newer`, `locked`, `read-only`, `disk-full`,
`disk-failed`, `damaged`, `database-unreachable`, `vault-locked`, `vault-missing`,
`passphrase-needed`, `wrong-passphrase`, `keyring-locked`, `keyring-missing`.
"""
