/** Pages and API of accountability. */
package org.xiaohao.casework.accountability.web;
