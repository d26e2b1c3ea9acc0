-- Lists from the end: not every database walks an index backwards.
CREATE INDEX registry_officer_pinyin_down_ix ON registry_officer (pinyin DESC, id DESC, name_key, district, filed_on, eligible_from);
CREATE INDEX registry_officer_filed_down_ix ON registry_officer (filed_on DESC, id DESC, district, eligible_from);
