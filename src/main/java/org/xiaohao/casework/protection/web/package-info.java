/** The page of a protection and the log of who read the earlier report. */
package org.xiaohao.casework.protection.web;
