-- What changes from version to version has left the file itself.
alter table evidence_file
  drop column file_name, drop column media_type, drop column size, drop column sha256, drop column address,
  drop column formed_on, drop column uploaded_by, drop column uploaded_at;
