/** The security auditor's pages: deeds, readings, export, verification. */
package org.xiaohao.platform.web.audit;
