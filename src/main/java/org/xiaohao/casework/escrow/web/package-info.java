/** Pages and API of custodians and of the security auditor. */
package org.xiaohao.casework.escrow.web;
