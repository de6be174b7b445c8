/** What each user task of listing and rectification does. */
package org.xiaohao.casework.problem.process;
