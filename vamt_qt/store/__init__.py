"""What is remembered: machines, keys, activations, batches, and the ledger of it all.

Nothing is imported here, so that whoever only reads does not pay for alembic, the keyring or
cryptography.

Opening (`opening`)::

    open_store(data_dir, *, clock, operator, host, url="") -> Store
    open_views(data_dir, *, url="") -> Views

Writing (`unit`, `unit_of_work`)::

    with store.writing(run=None, reason="") as unit:
        ...

A unit is one transaction: all of it or nothing. These methods write their own ledger entries:
`add_machine` (machine-added, host-key-trusted), `update_machine` (host-key-trusted where the
pinned key is another), `remove_machine`, `add_key`, `remove_key`, `change_key`,
`set_purchased`, `set_count`, `correct_use`, `note_reveal`. All other facts are the caller's to
`record`, those of batches too.

Reading (`views`, `records`): frozen values; each call is a short transaction of its own.

Secrets (`vault`, `unlocking`, `keychain`): `store.unlock(…)`, then `store.keychain`;
`re_key`, `move_vault`, `make_recovery_code` and `recover` change where the data key is kept.

One engine at a time (`lock`): `with hold(data_dir, purpose="engine"): ...`

Checking (`ledger_check`): `check_ledger(views, expected=None) -> LedgerReport`.

Codes of StoreError: `absent`, `outdated`, `newer`, `locked`, `read-only`, `disk-full`,
`disk-failed`, `damaged`, `database-unreachable`, `not-installed`, `vault-locked`, `vault-missing`,
`passphrase-needed`, `wrong-passphrase`, `keyring-locked`, `keyring-missing`,
`no-recovery-code`, `wrong-recovery-code`.

Files of a data directory: `vamt.db` (with `-wal` and `-shm` while it is open), `vault.json`,
`ledger.json` (the noted end of the ledger), `engine.lock`, `engine.json`, `backups/`.
"""
