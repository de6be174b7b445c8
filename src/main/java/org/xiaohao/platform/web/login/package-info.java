/** Who comes in: logins, sessions, tokens, and the headers every answer carries. */
package org.xiaohao.platform.web.login;
