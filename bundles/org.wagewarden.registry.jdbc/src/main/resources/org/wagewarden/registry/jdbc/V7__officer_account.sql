-- Which account is which officer's own. Rows are only ever inserted.
CREATE TABLE registry_officer_account (
  account_id VARCHAR(26) NOT NULL,
  officer_id VARCHAR(26) NOT NULL,
  tied_at ${instant} NOT NULL,
  tied_by VARCHAR(26) NOT NULL,
  CONSTRAINT registry_officer_account_pk PRIMARY KEY (account_id),
  CONSTRAINT registry_officer_account_officer_uq UNIQUE (officer_id),
  CONSTRAINT registry_officer_account_officer_fk FOREIGN KEY (officer_id) REFERENCES registry_officer (id)
);
