-- Far above what the discipline zone may have numbered before there were two zones.
alter table report auto_increment = 1000000000001;
alter table report_respondent auto_increment = 1000000000001;
alter table entrusted_identity auto_increment = 1000000000001;
alter table report_message auto_increment = 1000000000001;
alter table attachment auto_increment = 1000000000001;
alter table sealed_content auto_increment = 1000000000001;
