/** Mails that were given up, for the administrator. */
package org.xiaohao.platform.web.mail;
