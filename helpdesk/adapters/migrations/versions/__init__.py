"""One file a change, named after its number; `sql_tables.HEAD` names the newest."""
