/// Made with `ssh-keygen` of OpenSSH 9.2, for these tests alone.
enum SSHFixture {
  /// `ssh-keygen -t ed25519 -N ''`.
  static let privateKey = """
    -----BEGIN OPENSSH PRIVATE KEY-----
    b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
    QyNTUxOQAAACAIjCYxKARMrhp4465pnFcLS51WSZdpQoyLxZd2o10+sgAAAJgtV2HHLVdh
    xwAAAAtzc2gtZWQyNTUxOQAAACAIjCYxKARMrhp4465pnFcLS51WSZdpQoyLxZd2o10+sg
    AAAEDpwgfbqMwSTLfduCTJli6e/KTBEdnYemyrQdnl0KwOmAiMJjEoBEyuGnjjrmmcVwtL
    nVZJl2lCjIvFl3ajXT6yAAAAE2F1ZGl0b3JAZXhhbXBsZS5jb20BAg==
    -----END OPENSSH PRIVATE KEY-----

    """

  /// The line beside it.
  static let publicKey = """
    ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAiMJjEoBEyuGnjjrmmcVwtLnVZJl2lCjIvFl3ajXT6y auditor@example.com

    """

  /// `ssh-keygen -t ed25519 -N secret`.
  static let encryptedKey = """
    -----BEGIN OPENSSH PRIVATE KEY-----
    b3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHIAAAAGYmNyeXB0AAAAGAAAABAdr/ITEx
    JUHTfkgdky7Zx5AAAAEAAAAAEAAAAzAAAAC3NzaC1lZDI1NTE5AAAAIFgKufxJRVYwCZhu
    mvawI2Ckr0AFBWBYdv2QKXpZGXCEAAAAkBa3hgPPurOHXo1MxN5BLfDmh0KqpSELIp3fHO
    DGydycTBmsPuyd28yAVXxoPb8taIWfnC9vnjuZzzW+1IGey3PmWq/wFfuvrZmxoAPT/Fg1
    MZheM1RIbvQqQAq8AzXy6moROaJPG0a2IgZVfLGt2Ty5Yl5tS7zglGqUlaruTZXnL2QV3X
    Mt2/fUW5DRl5Dhsw==
    -----END OPENSSH PRIVATE KEY-----

    """

  /// `ssh-keygen -t ecdsa -N ''`.
  static let ecdsaKey = """
    -----BEGIN OPENSSH PRIVATE KEY-----
    b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAaAAAABNlY2RzYS
    1zaGEyLW5pc3RwMjU2AAAACG5pc3RwMjU2AAAAQQQ76oh9T1QuSpHPJ9RhUfDqO8myRmRo
    1Vrwp0xuzd0JuK0KA6iNDwh0LHvfsxUd4jz/8ebGyATrIIUMUmvS8I2qAAAAoKNtSIqjbU
    iKAAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBDvqiH1PVC5Kkc8n
    1GFR8Oo7ybJGZGjVWvCnTG7N3Qm4rQoDqI0PCHQse9+zFR3iPP/x5sbIBOsghQxSa9Lwja
    oAAAAgHFldGXAP0ZFMLrvCjr1rjquNNl1oxV9xVu9izW9uXy8AAAABYwECAwQFBgc=
    -----END OPENSSH PRIVATE KEY-----

    """

  /// The line beside it.
  static let ecdsaPublicKey = """
    ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBDvqiH1PVC5Kkc8n1GFR8Oo7ybJGZGjVWvCnTG7N3Qm4rQoDqI0PCHQse9+zFR3iPP/x5sbIBOsghQxSa9Lwjao= c

    """

  /// What was signed.
  static let message = """
    example.com/ledger
    3
    rra8/idLcKFPsGel5VeCZNsPqbUa9eC6FZFY8yngbnc=

    """

  /// `ssh-keygen -Y sign -n licet-checkpoint`.
  static let signature = """
    -----BEGIN SSH SIGNATURE-----
    U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgCIwmMSgETK4aeOOuaZxXC0udVk
    mXaUKMi8WXdqNdPrIAAAAQbGljZXQtY2hlY2twb2ludAAAAAAAAAAGc2hhNTEyAAAAUwAA
    AAtzc2gtZWQyNTUxOQAAAEAtOcaxCz1LBDlo3zYxerCyNo9sB55UgFFxQ/uWMeBvBhDGCr
    pu9LdmzQnJ/PFhHt69+H6EhTmSEbAxfTAdkPQN
    -----END SSH SIGNATURE-----

    """

  /// The same with `-O hashalg=sha256`.
  static let signatureOverSHA256 = """
    -----BEGIN SSH SIGNATURE-----
    U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgCIwmMSgETK4aeOOuaZxXC0udVk
    mXaUKMi8WXdqNdPrIAAAAQbGljZXQtY2hlY2twb2ludAAAAAAAAAAGc2hhMjU2AAAAUwAA
    AAtzc2gtZWQyNTUxOQAAAEAOJurMn9ZrfzvNkYh8kusfpC5uCrx54ZRSJyoDV9JC4sFmAl
    WYAt9zRyynSmDdBRzJLBFg8wfn/Osp8K7eJiME
    -----END SSH SIGNATURE-----

    """

  /// What `ssh-keygen -l` says of the key.
  static let fingerprint = "SHA256:7RLRPURjb+4M9keis5o7/IhoprNt29MdZBJ+oPY3zhs"
}
