package org.xiaohao.platform.organisation;

/** What an office is for; together with a division it finds the office that fills a slot of a process. */
public enum OfficeKind {
  /** Secretary and deputies of a discipline commission. */
  COMMISSION_LEADERSHIP,
  /** 举报中心. */
  REPORT_CENTRE,
  /** 案件监督管理室. */
  CASE_SUPERVISION,
  /** 监督检查室; a division has several. */
  INSPECTION_OFFICE,
  /** 干部监督室: works on discipline staff of the level below. */
  CADRE_SUPERVISION,
  /** 案件审理室. */
  TRIAL,
  /** 扶贫办督查处, 督查科, 督查股. */
  SUPERVISION_OFFICE,
  /** 整改办. */
  RECTIFY_OFFICE,
  PARTY_COMMITTEE,
  GOVERNMENT,
  /** Office of the leading group of the campaign: 扶贫办. */
  LEADING_GROUP_OFFICE,
  FINANCE,
  AUDIT,
  ORGANISATION_DEPT,
  /** A line department such as education or housing; a division has several. */
  DEPARTMENT,
  TOWNSHIP_GOVERNMENT,
  TOWNSHIP_DISCIPLINE,
  VILLAGE_COMMITTEE,
  /** 暗访督查小分队, at province and city only. */
  COVERT_SQUAD,
  /** Police, procuratorate and others that only receive referrals. */
  EXTERNAL_ORGAN,
  /** The three administrators. */
  ADMINISTRATION,
  /** The city leaders in charge, who countersign reviews. */
  CITY_LEADERSHIP
}
