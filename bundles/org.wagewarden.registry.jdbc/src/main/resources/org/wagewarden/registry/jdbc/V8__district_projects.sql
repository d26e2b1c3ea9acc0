-- The projects of a district by name: a list with a rare condition, such as the vacant ones, walks here until its page is
-- full, instead of asking it of the whole district before it sorts.
CREATE INDEX registry_project_district_pinyin_ix ON registry_project (district, pinyin, id, sector, state);
