/** The page of a dispute. */
package org.xiaohao.casework.dispute.web;
