-- Written divisions of work. Rows are only ever inserted: what held on a day is what was registered last of those that name it.
-- Matters are situations of the Measures as people write them, separated by blanks: 10.6 12.1 14.
CREATE TABLE registry_division (
  id VARCHAR(26) NOT NULL,
  project_id VARCHAR(26) NOT NULL,
  place INTEGER NOT NULL,
  from_date DATE NOT NULL,
  until_date DATE NOT NULL,
  document_id VARCHAR(26) NOT NULL,
  registered_at ${instant} NOT NULL,
  registered_by VARCHAR(26) NOT NULL,
  registered_by_name VARCHAR(100) NOT NULL,
  CONSTRAINT registry_division_pk PRIMARY KEY (id),
  CONSTRAINT registry_division_place_uq UNIQUE (project_id, place),
  CONSTRAINT registry_division_project_fk FOREIGN KEY (project_id) REFERENCES registry_project (id),
  CONSTRAINT registry_division_document_fk FOREIGN KEY (document_id) REFERENCES registry_document (id)
);

CREATE TABLE registry_division_share (
  division_id VARCHAR(26) NOT NULL,
  place INTEGER NOT NULL,
  officer_id VARCHAR(26) NOT NULL,
  matters VARCHAR(200) NOT NULL,
  CONSTRAINT registry_division_share_pk PRIMARY KEY (division_id, place),
  CONSTRAINT registry_division_share_division_fk FOREIGN KEY (division_id) REFERENCES registry_division (id),
  CONSTRAINT registry_division_share_officer_fk FOREIGN KEY (officer_id) REFERENCES registry_officer (id)
);
CREATE INDEX registry_division_document_ix ON registry_division (document_id);
CREATE INDEX registry_division_share_officer_ix ON registry_division_share (officer_id);
