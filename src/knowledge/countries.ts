/**
 * Countries and territories whose English name is one word, and the last words of those with more. They end the field
 * of an office: "Country Manager for Kenya Sukhwinder Gill". Lower case.
 *
 * Source: member and observer states of the United Nations; nations and territories with teams of their own.
 */
export const COUNTRIES: ReadonlySet<string> = new Set(
  `
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
barbados belarus belgium belize benin bermuda bhutan bolivia bosnia botswana brazil britain brunei bulgaria burundi
cambodia cameroon canada chile china colombia comoros congo croatia cuba cyprus denmark djibouti dominica ecuador egypt
england eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana gibraltar greece greenland
grenada guatemala guernsey guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy
jamaica japan jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico
moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria
norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa
scotland senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria
taiwan tajikistan tanzania thailand togo tonga tunisia turkey türkiye turkmenistan tuvalu uganda ukraine uruguay
uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe
zealand korea lanka arabia emirates kingdom states leone verde rica salvador tobago lucia africa
`
    .trim()
    .split(/\s+/),
);
