/**
 * What many problem items have in common (共性、苗头性、倾向性问题, S54): clusters by entry of the catalogue, area and month, and
 * the research topics put from them, which may end in a change of policy (S21).
 */
@org.springframework.modulith.ApplicationModule(displayName = "analysis")
package org.xiaohao.supervision.analysis;
