package org.xiaohao.casework.report;

/** Who a named reporter is and how to be reached; lies apart from the report and is shown on no handler's page. */
public record Identity(String name, String phone, String contactWishes) {

  @Override
  public String toString() {
    return "Identity[hidden]";
  }
}
