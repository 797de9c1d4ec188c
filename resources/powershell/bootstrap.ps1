# Takes script and request from standard input: the command line is for everybody to read.
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$text = @($input) -join "`n"
$mark = $text.IndexOf("`0`0`0`0", [StringComparison]::Ordinal)
& ([ScriptBlock]::Create($text.Substring(0, $mark))) $text.Substring($mark + 4)
