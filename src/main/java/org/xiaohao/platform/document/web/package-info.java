/** Pages and API of issued documents. */
package org.xiaohao.platform.document.web;
