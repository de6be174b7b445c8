/** What is asked of the work list: filters in the address, and those a person keeps by name (M7). */
package org.xiaohao.platform.web.filter;
