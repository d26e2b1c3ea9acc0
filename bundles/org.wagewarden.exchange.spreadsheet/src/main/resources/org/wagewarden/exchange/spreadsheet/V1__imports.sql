-- An import: a file, how it is read, and what became of it. What may hold personal data is sealed.
CREATE TABLE exchange_import (
  id VARCHAR(26) NOT NULL,
  account_id VARCHAR(26) NOT NULL,
  profile VARCHAR(80) NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  uploaded_at ${instant} NOT NULL,
  state VARCHAR(20) NOT NULL,
  run_mode VARCHAR(20),
  finished_at ${instant},
  run_millis BIGINT NOT NULL,
  failure_code VARCHAR(60),
  failure_zh VARCHAR(1000),
  failure_en VARCHAR(1000),
  source_sealed ${bytes} NOT NULL,
  CONSTRAINT exchange_import_pk PRIMARY KEY (id)
);
CREATE INDEX exchange_import_account_ix ON exchange_import (account_id, id);
CREATE INDEX exchange_import_uploaded_ix ON exchange_import (uploaded_at);

-- The file itself, until it is imported or forgotten.
CREATE TABLE exchange_file (
  import_id VARCHAR(26) NOT NULL,
  content_sealed ${bytes} NOT NULL,
  CONSTRAINT exchange_file_pk PRIMARY KEY (import_id),
  CONSTRAINT exchange_file_import_fk FOREIGN KEY (import_id) REFERENCES exchange_import (id)
);

-- A thousand rows each, sealed, with the counts that lists need.
CREATE TABLE exchange_portion (
  import_id VARCHAR(26) NOT NULL,
  portion_no INTEGER NOT NULL,
  first_row INTEGER NOT NULL,
  last_row INTEGER NOT NULL,
  new_rows INTEGER NOT NULL,
  update_rows INTEGER NOT NULL,
  unchanged_rows INTEGER NOT NULL,
  error_rows INTEGER NOT NULL,
  suspected_rows INTEGER NOT NULL,
  bad_rows INTEGER NOT NULL,
  inserted_rows INTEGER NOT NULL,
  updated_rows INTEGER NOT NULL,
  undone_rows INTEGER NOT NULL,
  kept_rows INTEGER NOT NULL,
  imported BOOLEAN NOT NULL,
  content_sealed ${bytes} NOT NULL,
  CONSTRAINT exchange_portion_pk PRIMARY KEY (import_id, portion_no),
  CONSTRAINT exchange_portion_import_fk FOREIGN KEY (import_id) REFERENCES exchange_import (id)
);

-- Headings as a user mapped them before.
CREATE TABLE exchange_heading (
  account_id VARCHAR(26) NOT NULL,
  profile VARCHAR(80) NOT NULL,
  heading VARCHAR(200) NOT NULL,
  column_key VARCHAR(40) NOT NULL,
  CONSTRAINT exchange_heading_pk PRIMARY KEY (account_id, profile, heading)
);
