/** Numbers and issued documents. */
@org.springframework.modulith.ApplicationModule(displayName = "document")
package org.xiaohao.platform.document;
