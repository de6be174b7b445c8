/** Pages and API of supervision. */
package org.xiaohao.platform.web.supervising;
