/** A reporter's dispute of an outcome, decided by an office that had no part in it (W17). */
@org.springframework.modulith.ApplicationModule(displayName = "dispute")
package org.xiaohao.casework.dispute;
