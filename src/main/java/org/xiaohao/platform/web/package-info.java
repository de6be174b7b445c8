/** Layout, errors, languages and the login. */
@org.springframework.modulith.ApplicationModule(displayName = "web")
package org.xiaohao.platform.web;
