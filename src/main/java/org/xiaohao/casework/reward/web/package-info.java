/** The page of a reward, and where its reporter claims it. */
package org.xiaohao.casework.reward.web;
