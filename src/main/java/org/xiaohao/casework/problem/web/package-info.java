/** Pages and API of problem lists, items and the ledger. */
package org.xiaohao.casework.problem.web;
