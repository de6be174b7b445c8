package org.xiaohao.casework.escrow;

/** Who a named reporter is and how to be reached; sealed to custodians and to nobody else (W14). */
public record Identity(String name, String phone, String contactWishes) {

  @Override
  public String toString() {
    return "Identity[hidden]";
  }
}
