/** Interviews (约谈): from a fact to a leader in the chair, and what he promised there. */
@org.springframework.modulith.ApplicationModule(displayName = "interview")
package org.xiaohao.casework.interview;
