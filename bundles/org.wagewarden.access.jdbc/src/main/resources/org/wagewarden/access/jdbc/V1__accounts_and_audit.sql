-- Accounts, what they are and where their word counts.
CREATE TABLE access_account (
  id VARCHAR(26) NOT NULL,
  account_name VARCHAR(32) NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  authority_name VARCHAR(200) NOT NULL,
  password_hash VARCHAR(255) NOT NULL,
  enabled BOOLEAN NOT NULL,
  must_change BOOLEAN NOT NULL,
  demonstration BOOLEAN NOT NULL,
  revision BIGINT NOT NULL,
  created_at ${instant} NOT NULL,
  last_sign_in ${instant},
  CONSTRAINT access_account_pk PRIMARY KEY (id),
  CONSTRAINT access_account_name_uq UNIQUE (account_name)
);

CREATE TABLE access_role (
  account_id VARCHAR(26) NOT NULL,
  role_name VARCHAR(40) NOT NULL,
  CONSTRAINT access_role_pk PRIMARY KEY (account_id, role_name),
  CONSTRAINT access_role_account_fk FOREIGN KEY (account_id) REFERENCES access_account (id)
);

CREATE TABLE access_grant (
  account_id VARCHAR(26) NOT NULL,
  district VARCHAR(32) NOT NULL,
  held_function VARCHAR(40) NOT NULL,
  CONSTRAINT access_grant_pk PRIMARY KEY (account_id, district, held_function),
  CONSTRAINT access_grant_account_fk FOREIGN KEY (account_id) REFERENCES access_account (id)
);

-- Where an account has signed in from before: a hash of name and address, newest kept.
CREATE TABLE access_known_address (
  address_hash VARCHAR(64) NOT NULL,
  account_id VARCHAR(26) NOT NULL,
  last_seen ${instant} NOT NULL,
  CONSTRAINT access_known_address_pk PRIMARY KEY (address_hash),
  CONSTRAINT access_known_address_account_fk FOREIGN KEY (account_id) REFERENCES access_account (id)
);
CREATE INDEX access_known_address_account_ix ON access_known_address (account_id, last_seen);

-- 'accounts' is the row that changes of accounts lock; 'demonstration' exists in demonstration stores only.
CREATE TABLE access_setting (
  setting_name VARCHAR(32) NOT NULL,
  setting_number BIGINT NOT NULL,
  CONSTRAINT access_setting_pk PRIMARY KEY (setting_name)
);
INSERT INTO access_setting (setting_name, setting_number) VALUES ('accounts', 0);

-- Entries are only ever added; sealing fills in the last three columns once.
CREATE TABLE access_audit (
  id VARCHAR(26) NOT NULL,
  at_instant ${instant} NOT NULL,
  account_id VARCHAR(26) NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  channel VARCHAR(20) NOT NULL,
  action_name VARCHAR(100) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  district VARCHAR(32),
  detail VARCHAR(2000) NOT NULL,
  content_hash VARCHAR(64) NOT NULL,
  seal_number BIGINT,
  chain_hash VARCHAR(64),
  CONSTRAINT access_audit_pk PRIMARY KEY (id),
  CONSTRAINT access_audit_seal_uq UNIQUE (seal_number)
);
CREATE INDEX access_audit_subject_ix ON access_audit (subject, id);

-- How far the chain is sealed.
CREATE TABLE access_audit_head (
  id INTEGER NOT NULL,
  seal_number BIGINT NOT NULL,
  chain_hash VARCHAR(64) NOT NULL,
  CONSTRAINT access_audit_head_pk PRIMARY KEY (id)
);
INSERT INTO access_audit_head (id, seal_number, chain_hash)
  VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
