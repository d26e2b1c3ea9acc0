-- The register of the city: districts and authorities, contractors, projects, officers, filings, appointments.
--
-- Search columns hold digits and small Latin letters only, so that a range over them means the same under every collation:
-- pinyin and initials as read, name_key as the hexadecimal codes of the characters.
-- The indexes on pinyin hold what the commonest filters look at, so that a page of a list is found without the rows.
-- 9999-12-31 stands for "not yet", so that the columns can be sorted and compared without NULL.
-- The district of a row is checked by the program, not by a foreign key: an index of thirteen values would only cost.
CREATE TABLE registry_district (
  code VARCHAR(32) NOT NULL,
  name_zh VARCHAR(100) NOT NULL,
  name_en VARCHAR(100) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  place INTEGER NOT NULL,
  CONSTRAINT registry_district_pk PRIMARY KEY (code)
);

CREATE TABLE registry_authority (
  code VARCHAR(64) NOT NULL,
  district VARCHAR(32) NOT NULL,
  name_zh VARCHAR(100) NOT NULL,
  name_en VARCHAR(100) NOT NULL,
  place INTEGER NOT NULL,
  CONSTRAINT registry_authority_pk PRIMARY KEY (code),
  CONSTRAINT registry_authority_district_fk FOREIGN KEY (district) REFERENCES registry_district (code)
);

CREATE TABLE registry_authority_function (
  authority VARCHAR(64) NOT NULL,
  held_function VARCHAR(20) NOT NULL,
  CONSTRAINT registry_authority_function_pk PRIMARY KEY (authority, held_function),
  CONSTRAINT registry_authority_function_fk FOREIGN KEY (authority) REFERENCES registry_authority (code)
);

-- Which keys the sealed numbers need; the keys themselves are in the key file.
CREATE TABLE registry_key (
  id VARCHAR(32) NOT NULL,
  verifier VARCHAR(64) NOT NULL,
  CONSTRAINT registry_key_pk PRIMARY KEY (id)
);

CREATE TABLE registry_contractor (
  id VARCHAR(26) NOT NULL,
  uscc VARCHAR(18) NOT NULL,
  name VARCHAR(100) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  district VARCHAR(32) NOT NULL,
  phone VARCHAR(30) NOT NULL,
  pinyin VARCHAR(120) NOT NULL,
  initials VARCHAR(40) NOT NULL,
  name_key VARCHAR(96) NOT NULL,
  revision BIGINT NOT NULL,
  changed_at ${instant} NOT NULL,
  CONSTRAINT registry_contractor_pk PRIMARY KEY (id),
  CONSTRAINT registry_contractor_uscc_uq UNIQUE (uscc)
);
CREATE INDEX registry_contractor_pinyin_ix ON registry_contractor (pinyin, id, name_key, district, kind);
CREATE INDEX registry_contractor_initials_ix ON registry_contractor (initials, pinyin, id);
CREATE INDEX registry_contractor_changed_ix ON registry_contractor (changed_at);

CREATE TABLE registry_project (
  id VARCHAR(26) NOT NULL,
  permit_number VARCHAR(40) NOT NULL,
  name VARCHAR(120) NOT NULL,
  contractor_id VARCHAR(26) NOT NULL,
  district VARCHAR(32) NOT NULL,
  street VARCHAR(40) NOT NULL,
  sector VARCHAR(20) NOT NULL,
  state VARCHAR(20) NOT NULL,
  started DATE NOT NULL,
  completed DATE NOT NULL,
  settled DATE NOT NULL,
  permit_key VARCHAR(120) NOT NULL,
  pinyin VARCHAR(120) NOT NULL,
  initials VARCHAR(40) NOT NULL,
  name_key VARCHAR(96) NOT NULL,
  revision BIGINT NOT NULL,
  changed_at ${instant} NOT NULL,
  CONSTRAINT registry_project_pk PRIMARY KEY (id),
  CONSTRAINT registry_project_permit_uq UNIQUE (contractor_id, permit_number),
  CONSTRAINT registry_project_contractor_fk FOREIGN KEY (contractor_id) REFERENCES registry_contractor (id)
);
CREATE INDEX registry_project_contractor_ix ON registry_project (contractor_id);
CREATE INDEX registry_project_pinyin_ix ON registry_project (pinyin, id, name_key, district, sector, state);
CREATE INDEX registry_project_initials_ix ON registry_project (initials, pinyin, id);
CREATE INDEX registry_project_permit_ix ON registry_project (permit_key, id, district, sector, state);
CREATE INDEX registry_project_started_ix ON registry_project (started, id, district, sector, state);
CREATE INDEX registry_project_district_ix ON registry_project (district, sector, state, street);
CREATE INDEX registry_project_changed_ix ON registry_project (changed_at);

CREATE TABLE registry_officer (
  id VARCHAR(26) NOT NULL,
  name VARCHAR(40) NOT NULL,
  phone VARCHAR(30) NOT NULL,
  employer_id VARCHAR(26),
  district VARCHAR(32) NOT NULL,
  filed_on DATE NOT NULL,
  eligible_from DATE,
  number_masked VARCHAR(18) NOT NULL,
  number_sealed VARCHAR(100) NOT NULL,
  number_hash VARCHAR(22) NOT NULL,
  last_six_hash VARCHAR(11) NOT NULL,
  pinyin VARCHAR(120) NOT NULL,
  initials VARCHAR(40) NOT NULL,
  name_key VARCHAR(96) NOT NULL,
  revision BIGINT NOT NULL,
  changed_at ${instant} NOT NULL,
  CONSTRAINT registry_officer_pk PRIMARY KEY (id),
  CONSTRAINT registry_officer_number_uq UNIQUE (number_hash),
  CONSTRAINT registry_officer_employer_fk FOREIGN KEY (employer_id) REFERENCES registry_contractor (id)
);
CREATE INDEX registry_officer_employer_ix ON registry_officer (employer_id);
CREATE INDEX registry_officer_last_six_ix ON registry_officer (last_six_hash);
CREATE INDEX registry_officer_pinyin_ix ON registry_officer (pinyin, id, name_key, district, filed_on, eligible_from);
CREATE INDEX registry_officer_initials_ix ON registry_officer (initials, pinyin, id);
CREATE INDEX registry_officer_district_ix ON registry_officer (district, pinyin, id);
CREATE INDEX registry_officer_filed_ix ON registry_officer (filed_on, id, district, eligible_from);
CREATE INDEX registry_officer_changed_ix ON registry_officer (changed_at);

CREATE TABLE registry_filing (
  id VARCHAR(26) NOT NULL,
  officer_id VARCHAR(26) NOT NULL,
  certificate_number VARCHAR(40) NOT NULL,
  filed_on DATE NOT NULL,
  filed_by VARCHAR(100) NOT NULL,
  filed_by_account VARCHAR(26) NOT NULL,
  cancelled_on DATE,
  cancelled_by_account VARCHAR(26),
  CONSTRAINT registry_filing_pk PRIMARY KEY (id),
  CONSTRAINT registry_filing_officer_fk FOREIGN KEY (officer_id) REFERENCES registry_officer (id)
);
CREATE INDEX registry_filing_officer_ix ON registry_filing (officer_id);

CREATE TABLE registry_document (
  id VARCHAR(26) NOT NULL,
  name VARCHAR(200) NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  content ${bytes} NOT NULL,
  CONSTRAINT registry_document_pk PRIMARY KEY (id)
);

CREATE TABLE registry_appointment (
  id VARCHAR(26) NOT NULL,
  officer_id VARCHAR(26) NOT NULL,
  project_id VARCHAR(26) NOT NULL,
  from_date DATE NOT NULL,
  until_date DATE NOT NULL,
  division VARCHAR(500) NOT NULL,
  document_id VARCHAR(26) NOT NULL,
  registered_at ${instant} NOT NULL,
  registered_by VARCHAR(26) NOT NULL,
  changed_at ${instant} NOT NULL,
  CONSTRAINT registry_appointment_pk PRIMARY KEY (id),
  CONSTRAINT registry_appointment_officer_fk FOREIGN KEY (officer_id) REFERENCES registry_officer (id),
  CONSTRAINT registry_appointment_project_fk FOREIGN KEY (project_id) REFERENCES registry_project (id),
  CONSTRAINT registry_appointment_document_fk FOREIGN KEY (document_id) REFERENCES registry_document (id)
);
CREATE INDEX registry_appointment_officer_ix ON registry_appointment (officer_id, until_date, from_date, project_id);
CREATE INDEX registry_appointment_project_ix ON registry_appointment (project_id, until_date, from_date, officer_id);
CREATE INDEX registry_appointment_document_ix ON registry_appointment (document_id);
CREATE INDEX registry_appointment_registered_ix ON registry_appointment (registered_at);
CREATE INDEX registry_appointment_changed_ix ON registry_appointment (changed_at);
