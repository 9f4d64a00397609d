"""Alembic's environment: the migrations run on the connection, and in the transaction, that is handed over."""

from alembic import context

from helpdesk.adapters.sql_tables import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA)
with context.begin_transaction():
    context.run_migrations()
