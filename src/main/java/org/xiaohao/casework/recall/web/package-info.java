/** Pages and API of recalls and of the register. */
package org.xiaohao.casework.recall.web;
